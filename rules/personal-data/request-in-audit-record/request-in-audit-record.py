import json
import logging

from django.utils.deprecation import MiddlewareMixin
from starlette.middleware.base import BaseHTTPMiddleware

logger = logging.getLogger(__name__)


class OperationLogMiddleware(MiddlewareMixin):
    def process_response(self, request, response):
        body = getattr(request, 'request_data', {})
        OperationLog.objects.create(
            path=request.path,
            # ruleid: request-in-audit-record
            request_body=body,
            # ok: request-in-audit-record
            response_code=response.status_code,
        )
        info = {
            'path': request.path,
            # ruleid: request-in-audit-record
            'response_body': response.content.decode(),
        }
        AuditLog.objects.create(**info)
        return response


class AuditMiddleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        body = await request.body()
        response = await call_next(request)
        # ruleid: request-in-audit-record
        logger.info(f"{request.method} {request.url.path} {body.decode()}")
        # ok: request-in-audit-record
        logger.info("%s %s", request.url.path, len(body))
        # ok: request-in-audit-record
        record = AuditLog(path=request.url.path, request_body=mask_fields(body))
        return response


@app.after_request
def log_answer(response):
    data = request.get_json()
    # ok: request-in-audit-record
    logger.info("order %s", data.get("id"))
    # ruleid: request-in-audit-record
    log.request_params = json.dumps(data)
    return response


def create_patient(request):
    data = json.loads(request.body)
    # ok: request-in-audit-record
    Message.objects.create(request_data=data)
