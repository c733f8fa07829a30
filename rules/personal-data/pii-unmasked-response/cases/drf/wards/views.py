from django.http import JsonResponse
from rest_framework import serializers
from rest_framework.viewsets import ModelViewSet
from wards.models import Bed, Room


class BedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bed
        fields = '__all__'


class RoomSerializer(serializers.ModelSerializer):
    class Meta:
        model = Room
        fields = '__all__'


class BedViewSet(ModelViewSet):
    queryset = Bed.objects.all()
    serializer_class = BedSerializer


class RoomViewSet(ModelViewSet):
    queryset = Room.objects.all()
    serializer_class = RoomSerializer
