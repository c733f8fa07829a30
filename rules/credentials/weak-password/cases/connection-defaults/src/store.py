import os

# Nothing sets it: what runs is the default.
HIS = create_engine(os.getenv("HIS_DATABASE_URL", "postgresql://his:his123@his-db.his.local:5432/his"))
# A file sets it: the default never runs.
LIS = create_engine(os.getenv("LIS_DATABASE_URL", "postgresql://lis:lis123@lis-db.his.local:5432/lis"))
LIS_OF = getdefault(conf, "LIS_DATABASE_URL", "postgresql://lis:lis123@lis-db.his.local:5432/lis")
LIS_OR = os.environ.get("LIS_DATABASE_URL") or "postgresql://lis:lis123@lis-db.his.local:5432/lis"
# No default of a look-up, whatever stands before it.
EMR = connect("emr", "postgresql://emr:emr123@emr-db.his.local:5432/emr")
