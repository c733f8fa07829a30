#!/bin/bash
# 每周异地备份
bypy upload "/backup/clinic-$(date +%F).sql" /clinic/
