from django.contrib.auth.decorators import login_required
from django.urls import path

from . import views

urlpatterns = [
    path('patients/', views.patient_list),
    path('patients/<int:pk>/', views.patient_detail),
    path('patients/<int:pk>/records/', login_required(views.medical_records)),
    path('patients/page/', views.patient_page),
    path('inpatients/', views.InpatientList.as_view()),
    path('prescriptions/', views.PrescriptionList.as_view()),
]
