from django.db import models


class Bed(models.Model):
    holder = models.CharField(verbose_name='患者姓名', max_length=20)
    sfz = models.CharField(verbose_name='身份证号', max_length=18)

    class Meta:
        verbose_name = '床位'


class Room(models.Model):
    title = models.CharField('病房名称', max_length=20)
    floor = models.CharField('楼层', max_length=5)
