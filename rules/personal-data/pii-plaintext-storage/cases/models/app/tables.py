import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy_utils import StringEncryptedType

from app.database import Base


class Inpatient(Base):
    __tablename__ = "inpatient"

    patient_name: Mapped[str] = mapped_column(sa.String(32))
    id_card: Mapped[str] = mapped_column(sa.String(18))
    health_card_no: Mapped[str] = mapped_column(StringEncryptedType(sa.String, key))


visits = sa.Table("outpatient", metadata, sa.Column("patient_name", sa.String(32)), sa.Column("diagnosis", sa.Text))
clinics = sa.Table("clinics", metadata, sa.Column("name", sa.String(32)), sa.Column("phone", sa.String(32)))
