create table his_patient (
  pat_id int not null,
  pat_name varchar(20),
  phone varchar(12),
  medical_record text,
  primary key (pat_id)
);
create table his_room (
  room_id int not null,
  room_name varchar(20)
);
create table his_ward (
  ward_id int not null
);
create table his_drug (
  drug_id int not null
);
create table his_fee (
  fee_id int not null
);
