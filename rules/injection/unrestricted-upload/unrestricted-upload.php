<?php
function upload()
{
    $target = 'upload/' . $_FILES['file']['name'];
    // ruleid: unrestricted-upload
    move_uploaded_file($_FILES['file']['tmp_name'], $target);
}

function image()
{
    $extension = pathinfo($_FILES['file']['name'], PATHINFO_EXTENSION);
    // ok: unrestricted-upload
    move_uploaded_file($_FILES['file']['tmp_name'], '/data/upload/' . uniqid() . '.png');
}
