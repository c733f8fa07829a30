<?php

namespace tasks\controllers;

use common\models\Patient;
use yii\console\Controller;

class RecordTaskController extends Controller
{
    public function actionDelete($id)
    {
        Patient::findOne($id)->delete();
        echo "done\n";
    }
}
