from rest_framework.routers import DefaultRouter

from .views import DepartmentViewSet, PatientViewSet, PrescriptionViewSet

router = DefaultRouter()
router.register('patients', PatientViewSet)
router.register('prescriptions', PrescriptionViewSet)
router.register('departments', DepartmentViewSet)
