from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.shortcuts import get_object_or_404, render
from django.views.generic import ListView


@login_required
def patient_list(request):
    return render(request, 'patients.html', {'patients': Patient.objects.all()})


def patient_detail(request, pk):
    return render(request, 'patient.html', {'patient': get_object_or_404(Patient, pk=pk)})


def medical_records(request, pk):
    return render(request, 'records.html', {'records': MedicalRecord.objects.filter(patient=pk)})


class InpatientList(LoginRequiredMixin, ListView):
    model = Inpatient


class PrescriptionList(ListView):
    model = Prescription


def patient_page(request):
    return render(request, 'patient_page.html')


def patient_name(request):
    """Registered nowhere here."""
    return Patient.objects.get(pk=request.GET['id']).name
