from django.http import JsonResponse

from .models import Drug, Patient, Prescription


def patient_list(request):
    return JsonResponse(list(Patient.objects.values('id', 'ward')), safe=False)


def patient_detail(request, pk):
    return JsonResponse({'ward': Patient.objects.get(pk=pk).ward})


def prescriptions(request):
    return JsonResponse(list(Prescription.objects.values('id')), safe=False)


def patient_queue(request):
    return JsonResponse(list(Patient.objects.values('number')), safe=False)


def dictionary(request):
    return JsonResponse(list(Drug.objects.values('name')), safe=False)
