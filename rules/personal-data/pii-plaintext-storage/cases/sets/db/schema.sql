CREATE TABLE "Staffs" (
    "Id" text NOT NULL,
    "Name" text NOT NULL,
    "IdCard" text NOT NULL
);
