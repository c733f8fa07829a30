<?php

namespace backend\controllers;

class BaseController extends \yii\web\Controller
{
    public function beforeAction($action)
    {
        if (\Yii::$app->user->isGuest) {
            return $this->redirect(['site/login']);
        }
        return parent::beforeAction($action);
    }
}
