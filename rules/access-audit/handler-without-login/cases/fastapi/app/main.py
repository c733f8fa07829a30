from fastapi import Depends, FastAPI

from app.routers import inpatients, patients
from app.security import get_current_user

app = FastAPI()
app.include_router(patients.router, prefix="/api/patients")
app.include_router(inpatients.router, prefix="/api/inpatients", dependencies=[Depends(get_current_user)])
