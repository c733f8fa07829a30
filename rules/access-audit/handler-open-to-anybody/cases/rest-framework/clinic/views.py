from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.viewsets import ModelViewSet


class PatientViewSet(ModelViewSet):
    permission_classes = [AllowAny]
    queryset = Patient.objects.all()


class PrescriptionViewSet(ModelViewSet):
    permission_classes = [IsAuthenticated]
    queryset = Prescription.objects.all()


class DepartmentViewSet(ModelViewSet):
    permission_classes = [AllowAny]
    queryset = Department.objects.all()
