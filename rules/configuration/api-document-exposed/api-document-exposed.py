from fastapi.openapi.docs import get_swagger_ui_html


@app.get("/docs", include_in_schema=False)
async def custom_docs():
    # ruleid: api-document-exposed
    return get_swagger_ui_html(openapi_url="/openapi.json", title="Ward")


@app.get("/staff-docs", include_in_schema=False)
async def staff_docs(user: User = Depends(current_admin)):
    # ok: api-document-exposed
    return get_swagger_ui_html(openapi_url="/openapi.json", title="Ward")


@app.get("/dev-docs", include_in_schema=False)
async def dev_docs():
    if not settings.DEBUG:
        raise HTTPException(status_code=404)
    # ok: api-document-exposed
    return get_swagger_ui_html(openapi_url="/openapi.json", title="Ward")
