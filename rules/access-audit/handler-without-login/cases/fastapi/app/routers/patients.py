from typing import Annotated

from fastapi import APIRouter, Depends
from sqlalchemy.orm import Session

from app.database import get_session
from app.security import CurrentUser, get_current_user

router = APIRouter()


@router.get("")
async def list_patients(db: Session = Depends(get_session), user=Depends(get_current_user)):
    return db.query(Patient).all()


@router.get("/{patient_id}")
async def get_patient(patient_id: int, db: Session = Depends(get_session)):
    return db.get(Patient, patient_id)


@router.put("/{patient_id}")
async def update_patient(patient_id: int, body: PatientUpdate, user: CurrentUser):
    return save(patient_id, body)


@router.get("/{patient_id}/diagnoses")
async def diagnoses(patient_id: int, user: Annotated[User, Depends(get_current_user)]):
    return find_diagnoses(patient_id)


@router.get("/hospitals")
async def get_hospitals(db: Session = Depends(get_session)):
    return db.query(Hospital).all()


@router.get("/doctors/{doctor_id}")
async def get_doctor_detail(doctor_id: int, db: Session = Depends(get_session)):
    return db.get(Doctor, doctor_id)


@router.post("/login")
async def login(body: Credentials):
    return issue_token(body)


@router.get("/doctors/{doctor_id}/photo")
async def get_doctor_photo(doctor_id: int, db: Session = Depends(get_session)):
    return db.get(Doctor, doctor_id).photo


@router.get("/old")
async def old_patients():
    return RedirectResponse("/api/patients")


@router.get("/{patient_id}/photo")
async def get_photo(patient_id: int, db: Session = Depends(get_session)):
    return db.get(Patient, patient_id).photo
