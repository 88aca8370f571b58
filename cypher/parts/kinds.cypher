// All kinds of fact but the self-relationships.
{{states}}|{{happenings}}
