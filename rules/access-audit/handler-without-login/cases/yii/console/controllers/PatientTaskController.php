<?php

namespace console\controllers;

use common\models\Patient;
use yii\base\Controller;

class PatientTaskController extends Controller
{
    public function actionDelete($id)
    {
        Patient::findOne($id)->delete();
        echo "done\n";
    }
}
