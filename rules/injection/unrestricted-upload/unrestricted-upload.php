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

class Member
{
    private function upload()
    {
        $files = request()->file('head');
        // ruleid: unrestricted-upload
        $info = $files->move(ROOT_PATH . 'public' . DS . 'uploads');
        return $info ? $info->getSaveName() : '';
    }

    private function uploadChecked()
    {
        $file = request()->file('head');
        // ok: unrestricted-upload
        $info = $file->validate(['size' => 1048576, 'ext' => 'jpg,png'])->move(ROOT_PATH . 'uploads');
        return $info ? $info->getSaveName() : '';
    }

    public function avatar(Request $request)
    {
        $this->validate($request, ['file' => 'required|mimes:jpg,png']);
        $file = $request->file('file');
        // ok: unrestricted-upload
        return $file->move(storage_path('avatars'), uniqid());
    }

    public function import(Request $request)
    {
        $file = $request->file('file');
        if (!in_array($file->getClientOriginalExtension(), ['xls', 'xlsx'])) {
            return false;
        }
        // ok: unrestricted-upload
        return $file->move(storage_path('import'));
    }

    public function wound()
    {
        $files = $this->request->file();
        if ($files) {
            // ruleid: unrestricted-upload
            $saved = $files['wound' . $this->number]->move($this->folder, '');
            // ok: unrestricted-upload no file of the request
            $this->pages['first']->move($this->folder);
            return $saved->getSaveName();
        }
    }

    public function scans()
    {
        $files = $this->request->file();
        // ok: unrestricted-upload
        return $files['scan']->validate(['ext' => 'jpg,png'])->move($this->folder);
    }
}

function storeAll($folder, $allowed)
{
    foreach ($_FILES as $field => $file) {
        $name = $_FILES[$field]['name'];
        $ext = strrchr($name, '.');
        $just_ext = substr($ext, 1);
        if (is_array($allowed) && !in_array($just_ext, $allowed)) {
            continue;
        }
        $kept = date('Ymd_His_') . $ext;
        // ok: unrestricted-upload its ending is looked up in a list
        move_uploaded_file($_FILES[$field]['tmp_name'], $folder . $kept);
    }
}

function storeOf($folder, $hospitals)
{
    $name = $_FILES['file']['name'];
    $hospital = $_POST['hospital'];
    if (!in_array($hospital, $hospitals)) {
        exit;
    }
    $ext = strrchr($name, '.');
    // ruleid: unrestricted-upload the list is not of endings
    move_uploaded_file($_FILES['file']['tmp_name'], $folder . date('Ymd_His_') . $ext);
}
