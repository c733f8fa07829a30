FROM eclipse-temurin:17
# ruleid: actuator-exposed
ENV MANAGEMENT_ENDPOINTS_WEB_EXPOSURE_INCLUDE="*"
