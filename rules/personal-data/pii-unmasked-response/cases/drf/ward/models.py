from django.db import models


class Patient(models.Model):
    name = models.CharField(max_length=50)
    phone = models.CharField(max_length=20)
    id_card = models.CharField(max_length=18)
    birthday = models.DateField()


class Bed(models.Model):
    number = models.CharField(max_length=10)
    ward = models.CharField(max_length=50)
