<?php

namespace common\models;

/**
 * This is the model class for table "{{%user_parent}}".
 *
 * @property int $userid 用户主键
 * @property string $mother 母亲姓名
 * @property int $mother_phone 母亲手机号
 * @property string $mother_id 母亲身份证
 * @property string $passport 护照
 * @property string $field17_text 名称
 * @property Child $idcard
 */
class ParentRecord extends \yii\db\ActiveRecord
{
    public static function tableName()
    {
        return '{{%user_parent}}';
    }

    public function beforeSave($insert)
    {
        $this->passport = $this->encrypt($this->passport);
        return parent::beforeSave($insert);
    }
}

/**
 * @property string $idcard 身份证
 * @property string $mother_phone 母亲手机号
 */
class ParentForm extends ParentRecord
{
}

/**
 * @property int $id
 * @property string $name 门店名称
 * @property string $phone 门店电话
 */
class Store extends \yii\db\ActiveRecord
{
}
