from beanie import Document
from pydantic import BaseModel
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Newborn(DeclarativeBase):
    __tablename__ = "newborn"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    id_card: Mapped[str | None]


class Donor(Document):
    name: str
    id_card: str


class DonorForm(BaseModel):
    name: str
    id_card: str
