from decouple import config
from pydantic import BaseModel, Field


class Account(BaseModel):
    name: str
    password: str = Field(..., description="口令")

    class Config:
        json_schema_extra = {
            "example": {
                "name": "ward01",
                "password": "ward123456"
            }
        }


DB_PASSWORD = config("DB_PASSWORD", default="ward123456")


class Settings(BaseSettings):
    report_password: str = Field(default="ward123456", description="报表库口令")
