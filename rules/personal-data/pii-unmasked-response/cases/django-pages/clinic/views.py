from django.shortcuts import get_object_or_404, render
from django.views.generic import DetailView, ListView

from .models import Drug, Patient
from .masking import masked


def patient_list(request):
    return render(request, 'clinic/patients.html', {'patients': Patient.objects.all()})


def patient_names(request):
    return render(request, 'clinic/names.html', {'patients': Patient.objects.all()})


def patient_cards(request):
    rows = [{'name': one.name, 'id_card': mask_id_card(one.id_card)} for one in Patient.objects.all()]
    return render(request, 'clinic/patients.html', {'patients': rows})


def profile(request):
    return render(request, 'clinic/profile.html')


def drugs(request):
    return render(request, 'clinic/drugs.html', {'drugs': Drug.objects.all()})


def edit(request, pk):
    return render(request, 'clinic/edit.html', {'form': PatientForm(instance=get_object_or_404(Patient, pk=pk))})


class PatientDetail(DetailView):
    model = Patient
    template_name = 'clinic/patient.html'


class PatientRows(ListView):
    model = Patient


class PatientPage(ListView):
    model = Patient
    template_name = 'clinic/hidden.html'
