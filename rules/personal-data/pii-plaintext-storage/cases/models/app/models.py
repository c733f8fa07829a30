from django import forms
from django.db import models
from encrypted_fields import EncryptedCharField


class Resident(models.Model):
    name = models.CharField('姓名', max_length=32)
    id_card = models.CharField('身份证号', max_length=18)
    visit_id = models.BigIntegerField()
    phone = EncryptedCharField(max_length=128)

    class Meta:
        db_table = 'resident'


class PatientForm(forms.Form):
    """What a page asks for is not what is stored."""
    id_card = forms.CharField(max_length=18)


class VisitNote(models.Model):
    patient = models.ForeignKey(Resident, on_delete=models.CASCADE)
    main_complaint = models.TextField(blank=True)
    doctor = models.ForeignKey('staff.Doctor', on_delete=models.CASCADE)


class Feedback(models.Model):
    clinic = models.ForeignKey('clinics.Clinic', on_delete=models.CASCADE)
    main_complaint = models.TextField(blank=True)
