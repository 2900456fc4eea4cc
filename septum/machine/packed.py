# SPDX-License-Identifier: GPL-2.0-or-later
"""The IR that reads and writes fields and locals where machine/layout.py packs them."""

from __future__ import annotations

from typing import NamedTuple

from septum.graph.ir import Loc
from septum.graph.values import Values
from septum.lang.structs import Struct
from septum.lang.variants import Which
from septum.machine.layout import Layout
from septum.machine.lines import Lines, mask_of, signed
from septum.machine.slot import Slot


class Row(NamedTuple):
    """Where the structs of an array have a field: in one word of the state, ``step`` bits apart."""

    word: int
    shift: int
    step: int
    width: int


class Packed(Lines):
    """The lines of a function whose state is packed: ``%s``, and ``%b`` the block of the CPU ``%cpu``."""

    def __init__(self, layout: Layout) -> None:
        super().__init__()
        self.layout = layout
        self.memory = layout.memory

    def bits(self, base: str, slot: Slot) -> str:
        """The raw bits of a slot."""
        if not slot.width:
            return "0"
        word = self.read(self.at(base, slot.word))
        if slot.shift:
            word = self.new(f"lshr i64 {word}, {slot.shift}")
        return word if slot.shift + slot.width == 64 else self.new(f"and i64 {word}, {mask_of(slot.width)}")

    def block_bits(self, slot: Slot) -> str:
        """The raw bits of a slot of this CPU's block."""
        return self.bits("%b", slot) if slot.width else "0"

    def set_bits(self, base: str, slot: Slot, value: str) -> None:
        """Overwrite the raw bits of a slot."""
        if not slot.width:
            return
        pointer = self.at(base, slot.word)
        word = self.read(pointer)
        hole = signed(~(((1 << slot.width) - 1) << slot.shift))
        kept = self.new(f"and i64 {word}, {hole}")
        up = self.new(f"shl i64 {value}, {slot.shift}") if slot.shift else value
        self.write(pointer, self.new(f"or i64 {kept}, {up}"))

    def decode(self, values: Values | None, raw: str) -> str:
        """From the bits of a local to its value."""
        if values is None:
            return "0"
        if values.members is not None and len(values.members) != values.hi - values.lo + 1:
            result = str(signed(sorted(values.members)[-1]))
            for i, member in reversed(list(enumerate(sorted(values.members)[:-1]))):
                same = self.new(f"icmp eq i64 {raw}, {i}")
                result = self.new(f"select i1 {same}, i64 {signed(member)}, i64 {result}")
            return result
        return self.new(f"add i64 {raw}, {signed(values.lo)}") if values.lo else raw

    def encode(self, values: Values | None, value: str) -> str:
        """From the value of a local to its bits."""
        if values is None or values.bits() == 0:
            return "0"
        if values.members is not None and len(values.members) != values.hi - values.lo + 1:
            result = "0"
            for i, member in list(enumerate(sorted(values.members)))[1:]:
                same = self.new(f"icmp eq i64 {value}, {signed(member)}")
                result = self.new(f"select i1 {same}, i64 {i}, i64 {result}")
            return result
        return self.new(f"sub i64 {value}, {signed(values.lo)}") if values.lo else value

    def load_one(self, struct: Struct, loc: Loc) -> str:
        """The value of a field of one struct."""
        key = (id(struct), loc.field.name)
        if key in self.layout.shared:
            slot = self.layout.shared[key]
            raw = self.bits("%s", slot) if slot.width else "0"
        elif key in self.layout.own:
            owner, slot = self.layout.own[key]
            raw = self.other_bits(owner, slot)
        elif isinstance(struct, Which):
            return self.read("@which")
        else:
            return str(signed(int(getattr(struct, loc.field.name))))
        value = self.new(f"add i64 {raw}, {signed(loc.field.lo)}") if loc.field.lo else raw
        return self.on_cpu(value, self.memory.field_stride(struct, loc.field), "%cpu")

    def home(self, owner: int, slot: Slot) -> Slot:
        """Where in the state a slot of ``owner``'s block is."""
        block = self.layout.blocks[owner]
        return Slot(block.word + slot.word, block.shift + slot.shift, slot.width)

    def other_bits(self, owner: int, slot: Slot) -> str:
        """The raw bits of a slot of any CPU's block: this CPU's own is in %b."""
        mine = self.bits("%b", slot)
        theirs = self.bits("%s", self.home(owner, slot))
        same = self.new(f"icmp eq i64 %cpu, {owner}")
        return self.new(f"select i1 {same}, i64 {mine}, i64 {theirs}")

    def store_one(self, struct: Struct, loc: Loc, raw: str, when: str | None) -> None:
        """Write the raw bits of a field of one struct, if ``when``."""
        key = (id(struct), loc.field.name)
        if key in self.layout.shared:
            slot = self.layout.shared[key]
            if when is not None and slot.width:
                raw = self.new(f"select i1 {when}, i64 {raw}, i64 {self.bits('%s', slot)}")
            self.set_bits("%s", slot, raw)
            return
        owner, slot = self.layout.own[key]
        mine = self.new(f"icmp eq i64 %cpu, {owner}")
        for base, place, cond in (
            ("%b", slot, mine),
            ("%s", self.home(owner, slot), self.new(f"xor i1 {mine}, true")),
        ):
            both = cond if when is None else self.new(f"and i1 {cond}, {when}")
            kept = self.new(f"select i1 {both}, i64 {raw}, i64 {self.bits(base, place)}")
            self.set_bits(base, place, kept)

    def on_cpu(self, value: str, stride: int, cpu: str) -> str:
        """What a number of CPU 0 with this stride is on another one; the way back for ``-stride``."""
        return self.new(f"add i64 {value}, {self.new(f'mul i64 {cpu}, {stride}')}") if stride else value

    # -- arrays whose fields are in a row -----------------------------------------

    def row_of(self, loc: Loc) -> Row | None:
        """Where the structs of a place are, if in a row. An index has been checked before: none is behind its end."""
        slots = [self.layout.shared.get((id(struct), loc.field.name)) for struct in loc.structs]
        first, second = slots[0], slots[1] if len(slots) > 1 else None
        if first is None or second is None or not first.width:
            return None
        row = Row(first.word, first.shift, second.shift - first.shift, first.width)
        if any(slot != Slot(row.word, row.shift + k * row.step, row.width) for k, slot in enumerate(slots)):
            return None
        return None if any(self.memory.field_stride(struct, loc.field) for struct in loc.structs) else row

    def shift_in(self, row: Row, index: str) -> str:
        """How far the bits of an element are up in the word."""
        by = self.new(f"mul i64 {index}, {row.step}") if row.step != 1 else index
        return self.new(f"add i64 {by}, {row.shift}") if row.shift else by

    def row_bits(self, row: Row, index: str) -> str:
        """The raw bits of an element."""
        word = self.read(self.at("%s", row.word))
        return self.new(f"and i64 {self.new(f'lshr i64 {word}, {self.shift_in(row, index)}')}, {mask_of(row.width)}")

    def set_row_bits(self, row: Row, index: str, raw: str) -> None:
        """Overwrite the raw bits of an element."""
        pointer, shift = self.at("%s", row.word), self.shift_in(row, index)
        hole = self.new(f"xor i64 {self.new(f'shl i64 {mask_of(row.width)}, {shift}')}, -1")
        kept = self.new(f"and i64 {self.read(pointer)}, {hole}")
        self.write(pointer, self.new(f"or i64 {kept}, {self.new(f'shl i64 {raw}, {shift}')}"))
