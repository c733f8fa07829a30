from django.urls import include, path

from clinic import views

urlpatterns = [
    path('api/', include('clinic.urls')),
    path('charge/prescriptions/', views.prescriptions),
    path('queue/patients/', views.patient_queue),
]
