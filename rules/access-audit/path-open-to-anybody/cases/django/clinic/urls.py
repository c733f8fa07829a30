from django.urls import path

from .views import patient_list, patient_detail, dictionary

urlpatterns = [
    path('patients/', patient_list),
    path('patients/<int:pk>/', patient_detail),
    path('dict/', dictionary),
]
