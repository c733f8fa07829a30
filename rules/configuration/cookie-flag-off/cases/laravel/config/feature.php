<?php
return ['secure' => false];
