from django.contrib.auth.decorators import login_required, permission_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from flask import jsonify, request

from .models import Appointment, CheckItem, MedicalRecord, Patient, User


# ruleid: record-by-request-id
def patient_by_number(request, pid):
    found = Patient.objects.filter(pid=pid).first()
    return JsonResponse({'ward': found.ward})


# ruleid: record-by-request-id
def record_page(request, record_id):
    record = get_object_or_404(MedicalRecord, pk=record_id)
    return JsonResponse({'ward': record.ward})


# ruleid: record-by-request-id
def change_record(request):
    id = request.POST.get('id')
    data = {'result': request.POST.get('result')}
    data['operator'] = User.objects.filter(userid=request.session['userid']).first()
    MedicalRecord.objects.filter(id=id).update(**data)
    return JsonResponse({'result': 'ok'})


# ruleid: record-by-request-id
def cancel(request):
    Appointment.objects.filter(id=request.GET['appointment_id']).update(status=2)
    return JsonResponse({'result': 'ok'})


# ok: record-by-request-id
def own_record(request, record_id):
    record = get_object_or_404(MedicalRecord, pk=record_id, patient__user=request.user)
    return JsonResponse({'ward': record.ward})


# ok: record-by-request-id
def checked(request, pk):
    found = Patient.objects.get(pk=pk)
    if found.user_id != request.user.id:
        return JsonResponse({'code': 403})
    return JsonResponse({'ward': found.ward})


# ok: record-by-request-id
def of_doctor(request, pid):
    doctor = request.session['doctorid']
    found = Patient.objects.filter(pid=pid, doctorid__id=request.session['doctorid']).first()
    return JsonResponse({'ward': found.ward})


# ok: record-by-request-id
def by_gender(request):
    rows = Patient.objects.filter(gender=request.GET.get('gender'))
    return JsonResponse({'count': rows.count()})


# ok: record-by-request-id
def item(request, pk):
    return JsonResponse({'price': CheckItem.objects.get(pk=pk).price})


@permission_required('ward.change_patient')
# ok: record-by-request-id
def administered(request, pk):
    return JsonResponse({'ward': Patient.objects.get(pk=pk).ward})


@app.route('/patient/add', methods=['POST'])
# ok: record-by-request-id
def add_patient():
    patient_id = request.json.get('patient_id')
    if Patient.query.filter_by(id=patient_id).first() is None:
        db.session.add(Patient(id=patient_id))
    return jsonify({'code': 1})


@app.route('/patient/edit', methods=['POST'])
# ruleid: record-by-request-id
def edit_patient():
    patient_id = request.json.get('id')
    patient = Patient.query.filter_by(id=patient_id).first()
    patient.ward = request.json.get('ward')
    return jsonify({'code': 1})


class WardOfPatient(APIView):
    # ruleid: record-by-request-id
    def post(self, request):
        patient_id = json.loads(request.body).get('patient_id')
        patient = Patient.objects.get(patient_id=patient_id)
        patient.ward = json.loads(request.body).get('ward')
        patient.save()
        return Response({'code': 1})

    # ok: record-by-request-id
    def put(self, request):
        patient_id = json.loads(request.body).get('patient_id')
        patient = Patient.objects.filter(owner=request.user).get(patient_id=patient_id)
        patient.save()
        return Response({'code': 1})


@router.get("/records/{record_id}")
# ruleid: record-by-request-id
async def get_record(record_id: str, current_user: dict = Depends(get_current_user), db: Session = Depends(get_db)):
    record = db.query(MedicalRecord).filter(MedicalRecord.id == record_id, MedicalRecord.deleted_at.is_(None)).first()
    return record


@router.get("/mine")
# ruleid: record-by-request-id
def list_records(user_id: Optional[str] = None, current_user: dict = Depends(get_current_user), db: Session = Depends(get_db)):
    target = user_id if user_id else current_user["user_id"]
    return db.query(MedicalRecord).filter(MedicalRecord.user_id == target).all()


@router.get("/own/{record_id}")
# ok: record-by-request-id whose it is, is asked
async def get_own(record_id: str, current_user: dict = Depends(get_current_user), db: Session = Depends(get_db)):
    record = db.query(MedicalRecord).filter(MedicalRecord.id == record_id).first()
    if record.user_id != current_user["user_id"]:
        raise HTTPException(status_code=403)
    return record


@router.get("/ward/{record_id}")
# ok: record-by-request-id
async def get_ward(record_id: str, caller=Depends(require_role("doctor")), db: Session = Depends(get_db)):
    return db.query(MedicalRecord).filter(MedicalRecord.id == record_id).first()


@router.get("/templates/{template_id}")
# ok: record-by-request-id nobody's
async def get_template(template_id: str, current_user: dict = Depends(get_current_user), db: Session = Depends(get_db)):
    return db.query(PrescriptionTemplate).filter(PrescriptionTemplate.id == template_id).first()


@router.get("/patients/{pid}")
# ruleid: record-by-request-id
async def get_patient(pid: int, session: AsyncSession = Depends(get_session)):
    patient = await session.get(Patient, pid)
    return ok(patient)


@router.delete("/appointments/{appointment_id}")
# ok: record-by-request-id whose it is, is asked
async def cancel(appointment_id: int, session: AsyncSession = Depends(get_session), current_user: User = Depends(get_current_user)):
    appointment = await session.get(Appointment, appointment_id)
    if appointment.user_id != current_user.user_id:
        raise HTTPException(status_code=403)
    await session.delete(appointment)


@router.get("/departments/{dept_id}")
# ok: record-by-request-id nobody's
async def get_department(dept_id: int, session: AsyncSession = Depends(get_session)):
    return ok(await session.get(Department, dept_id))
