"""The layouts a scanner can be set to: those of Windows, for which scanners believe to type."""

from __future__ import annotations

from devices.layouts.layout import layout_of

LAYOUTS = {
    "us": layout_of(
        "`1234567890-=\nqwertyuiop[]\nasdfghjkl;'\\\n zxcvbnm,./",
        '~!@#$%^&*()_+\nQWERTYUIOP{}\nASDFGHJKL:"|\n ZXCVBNM<>?',
        "\n\n\n",
    ),
    "de": layout_of(
        "^1234567890ß´\nqwertzuiopü+\nasdfghjklöä#\n<yxcvbnm,.-",
        "°!\"§$%&/()=?`\nQWERTZUIOPÜ*\nASDFGHJKLÖÄ'\n>YXCVBNM;:_",
        "  ²³   {[]}\\\n@ €        ~\n\n|      µ",
        dead="0^ 0´ 1`",
    ),
    "fr": layout_of(
        "²&é\"'(-è_çà)=\nazertyuiop^$\nqsdfghjklmù*\n<wxcvbn,;:!",
        " 1234567890°+\nAZERTYUIOP¨£\nQSDFGHJKLM%µ\n>WXCVBN?./§",
        "  ~#{[|`\\^@]}\n  €        ¤\n\n",
        dead="0^ 1¨ 2~ 2`",
    ),
    "tr": layout_of(
        '"1234567890*-\nqwertyuıopğü\nasdfghjklşi,\n<zxcvbnmöç.',
        "é!'^+%&/()=?_\nQWERTYUIOPĞÜ\nASDFGHJKLŞİ;\n>ZXCVBNMÖÇ:",
        "<>£#$½ {[]}\\|\n@ €       ¨~\næß       ´ `\n|",
        dead="1^ 2¨ 2~ 2´ 2`",
    ),
}
"""By the name of the setting: US, German, French (AZERTY) and Turkish (Q)."""
