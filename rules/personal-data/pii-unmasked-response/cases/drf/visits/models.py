from django.db import models
from cards.models import Card


class Visit(models.Model):
    card = models.ForeignKey(Card, on_delete=models.CASCADE)
    visited_at = models.DateField()

    @property
    def card_info(self):
        info = {}
        info['real_name'] = self.card.real_name
        info['id_card'] = self.card.id_card
        return info

    @property
    def labels(self):
        return {'id_card': '身份证号', 'phone': '手机号'}
