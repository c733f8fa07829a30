from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.viewsets import ModelViewSet
from visits.models import Visit
from visits.serializers import CountSerializer, PlainVisitSerializer, QueueSerializer, VisitSerializer


@api_view(['GET'])
def visits(request):
    found = Visit.objects.filter(card=request.GET.get('card'))
    return Response(VisitSerializer(found, many=True).data)


@api_view(['GET'])
def plain_visits(request):
    found = Visit.objects.filter(card=request.GET.get('card'))
    return Response(PlainVisitSerializer(found, many=True).data)


class QueueViewSet(ModelViewSet):
    queryset = Visit.objects.all()
    serializer_class = QueueSerializer


class CountViewSet(ModelViewSet):
    queryset = Visit.objects.all()
    serializer_class = CountSerializer
