from fastapi import APIRouter

from app.schemas.patient import Answer, MedicalRecord, MedicalRecordTemplate, PatientBrief, PatientMasked, PatientOut, PatientPage

router = APIRouter(prefix="/patients")


@router.get("", response_model=PatientPage)
async def list_patients():
    return service.page()


@router.get("/{patient_id}")
async def get_patient(patient_id: int) -> Answer[PatientOut]:
    return service.get(patient_id)


@router.get("/{patient_id}/brief", response_model=PatientBrief)
async def get_brief(patient_id: int):
    return service.get(patient_id)


@router.get("/{patient_id}/masked", response_model=PatientMasked)
async def get_masked(patient_id: int):
    return service.get(patient_id)


@router.delete("/{patient_id}")
async def remove(patient_id: int) -> None:
    service.remove(patient_id)


def find(patient_id: int) -> PatientOut:
    return service.get(patient_id)


@router.get("/{patient_id}/records", response_model=list[MedicalRecord])
async def get_records(patient_id: int):
    return service.records(patient_id)


@router.get("/templates", response_model=list[MedicalRecordTemplate])
async def get_templates():
    return service.templates()
