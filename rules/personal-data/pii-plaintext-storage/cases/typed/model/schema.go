package schema

import (
	"entgo.io/ent"
	"entgo.io/ent/schema/field"
)

type Outpatient struct{ ent.Schema }

func (Outpatient) Fields() []ent.Field {
	return []ent.Field{
		field.String("name"),
		field.String("id_card").MaxLen(18),
		field.Int("age"),
	}
}
