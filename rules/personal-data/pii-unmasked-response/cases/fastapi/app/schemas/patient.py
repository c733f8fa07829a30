from typing import Generic, List, Optional, TypeVar

from pydantic import BaseModel, Field, field_validator

T = TypeVar("T")


class Answer(BaseModel, Generic[T]):
    code: int = 0
    data: Optional[T] = None


class PatientBase(BaseModel):
    name: str
    id_card: Optional[str] = None


class PatientOut(PatientBase):
    phone: Optional[str] = None


class PatientPage(BaseModel):
    total: int
    items: List["PatientOut"]


class PatientBrief(BaseModel):
    name: str
    id_card: str = Field("", exclude=True)


class PatientMasked(BaseModel):
    name: str
    id_card: str

    @field_validator("id_card")
    @classmethod
    def hide(cls, value):
        return mask_id_card(value)


class MedicalRecordBase(BaseModel):
    patient_id: int


class MedicalRecord(MedicalRecordBase):
    id: int
    chief_complaint: Optional[str] = None
    diagnosis: Optional[str] = None


class MedicalRecordTemplate(BaseModel):
    chief_complaint: Optional[str] = None
    diagnosis: Optional[str] = None
