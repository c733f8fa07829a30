from django.http import JsonResponse
from rest_framework.decorators import api_view
from rest_framework.generics import CreateAPIView
from rest_framework.response import Response
from rest_framework.viewsets import ModelViewSet

from .models import Bed, Patient
from .serializers import BedSerializer, PatientInSerializer, PatientListSerializer, PatientNameSerializer, PatientSerializer


class PatientViewSet(ModelViewSet):
    queryset = Patient.objects.all()
    serializer_class = PatientSerializer


class PatientNameViewSet(ModelViewSet):
    queryset = Patient.objects.all()
    serializer_class = PatientNameSerializer


class PatientInViewSet(ModelViewSet):
    queryset = Patient.objects.all()
    serializer_class = PatientInSerializer


class PatientCreate(CreateAPIView):
    serializer_class = PatientSerializer


class BedViewSet(ModelViewSet):
    queryset = Bed.objects.all()
    serializer_class = BedSerializer


@api_view(['GET'])
def patients(request):
    serializer = PatientListSerializer(Patient.objects.all(), many=True)
    return Response(serializer.data)


def phones(request):
    rows = Patient.objects.values('name', 'phone')
    return JsonResponse({'code': 0, 'data': list(rows)})


def numbers(request):
    rows = Patient.objects.values('id', 'name')
    return JsonResponse({'code': 0, 'data': list(rows)})


def page(request):
    return render(request, 'patients.html', {'patients': Patient.objects.all()})
