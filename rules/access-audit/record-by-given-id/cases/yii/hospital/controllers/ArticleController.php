<?php
namespace hospital\controllers;

class ArticleController extends \yii\web\Controller
{
    public function actionView($id)
    {
        return $this->render('view', ['model' => $this->findModel($id)]);
    }
}
