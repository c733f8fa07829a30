# ruleid: open-to-anybody
class PatientList(APIView):
    permission_classes = [AllowAny]

    def get(self, request):
        return Response(Patient.objects.values())


# ok: open-to-anybody
class PatientLogin(APIView):
    permission_classes = [AllowAny]


# ok: open-to-anybody
class PatientDetail(APIView):
    permission_classes = [IsAuthenticated]


# ok: open-to-anybody
class NoticeList(APIView):
    permission_classes = [AllowAny]
