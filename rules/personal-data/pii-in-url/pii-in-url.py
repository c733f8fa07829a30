from flask import request


# ruleid: pii-in-url
@app.route("/sms/<phone>")
def send(phone):
    # ruleid: pii-in-url
    card = request.args.get("id_card")
    # ruleid: pii-in-url
    requests.get(f"https://his.example.cn/find?phone={card}")
    # ok: pii-in-url
    page = request.args.get("page")
    # ok: pii-in-url
    body = request.form.get("phone")
    return page


@router.get("/patients")
# ruleid: pii-in-url
async def list_patients(phone: Optional[str] = None, db: Session = Depends(get_db)):
    return find(db, phone)


@router.get("/patients/search")
# ruleid: pii-in-url
def search_patients(name: str, page: int = 1):
    return find(name, page)


@router.get("/drugs")
# ok: pii-in-url the name of a medicine
def list_drugs(name: str = "", page: int = 1):
    return find(name, page)


@router.post("/patients")
# ok: pii-in-url it comes in the body
def create_patient(phone: str = Form(...)):
    return save(phone)


class PatientFilter(filters.FilterSet):
    class Meta:
        model = Patient
        fields = {
            # ruleid: pii-in-url
            "phone_number": ["icontains"],
            # ok: pii-in-url
            "blood_type": ["exact"],
        }


class PatientForm(forms.ModelForm):
    class Meta:
        model = Patient
        # ok: pii-in-url
        fields = ["phone_number"]
