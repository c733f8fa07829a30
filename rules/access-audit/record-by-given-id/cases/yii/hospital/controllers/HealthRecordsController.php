<?php
namespace hospital\controllers;

use yii\web\Controller;

class HealthRecordsController extends Controller
{
    public function actionView($id)
    {
        return $this->render('view', ['model' => $this->findModel($id)]);
    }

    public function actionDownload($childid = 0)
    {
        $child = ChildInfo::findOne($childid);
        return $this->asJson($child->toArray());
    }

    public function actionHistory($id)
    {
        return $this->asJson(HealthRecords::find()->andFilterWhere(['childid' => $id])->all());
    }

    public function actionRecords($id)
    {
        return $this->asJson(ChildHealthRecord::getListByChildid($id, 1, 10));
    }

    public function actionOwn($id)
    {
        return $this->asJson(HealthRecords::findOne(['id' => $id, 'userid' => \Yii::$app->user->id]));
    }

    public function actionCreate($id)
    {
        return $this->render('create', ['model' => $this->findModel($id)]);
    }

    public function actionArticle($id)
    {
        return $this->render('article', ['model' => Article::findOne($id)]);
    }

    protected function findModel($id)
    {
        return HealthRecords::findOne($id);
    }
}
