from rest_framework import serializers
from visits.models import Visit


class VisitSerializer(serializers.ModelSerializer):
    card_info = serializers.ReadOnlyField()

    class Meta:
        model = Visit
        fields = '__all__'


class PlainVisitSerializer(serializers.ModelSerializer):
    labels = serializers.ReadOnlyField()

    class Meta:
        model = Visit
        fields = '__all__'


class QueueSerializer(serializers.ModelSerializer):
    person = serializers.SerializerMethodField()

    class Meta:
        model = Visit
        fields = ['id', 'person']

    def get_person(self, obj):
        return {'name': obj.card.real_name, 'id_card': obj.card.id_card}


class CountSerializer(serializers.ModelSerializer):
    total = serializers.SerializerMethodField()

    class Meta:
        model = Visit
        fields = ['id', 'total']

    def get_total(self, obj):
        return {'count': obj.items.count()}
