#pragma once

#include <cstdint>
#include <string_view>

namespace loopscope {

enum class Opcode : std::uint8_t {
#define OPCODE(name, effect, jumps) name,
#include "bytecode/opcodes.def"
};

inline constexpr std::string_view opcode_names[] = {
#define OPCODE(name, effect, jumps) #name,
#include "bytecode/opcodes.def"
};

/// One step of the interpreter: the operand's meaning is in opcodes.def.
struct Instruction {
  std::uint32_t word = 0;

  Instruction() = default;
  constexpr Instruction(Opcode opcode, std::uint32_t operand)
      : word(static_cast<std::uint32_t>(opcode) | operand << 8) {}
  constexpr Opcode opcode() const { return static_cast<Opcode>(word & 0xFF); }
  constexpr std::uint32_t operand() const { return word >> 8; }
};

inline constexpr std::uint32_t largest_operand = 0xFF'FFFF;

enum MakeFunctionFlags : std::uint32_t {
  with_defaults = 1,
  with_keyword_defaults = 2,
  with_closure = 4,
  with_annotate = 8,      ///< A function that evaluates the annotations.
  with_annotations = 16,  ///< A dict of their texts.
};
/// What an AWAIT waits for: an expression's value, or what `async with` or `async for` got.
enum class AwaitSource : std::uint32_t { expression, aenter, aexit, anext };
/// What handles an exception: clauses that look whether they take it, a `finally` block, or the `__exit__` of a `with`.
enum class Handling : std::uint32_t { except, finally, with };

/// How many values the instruction adds to the stack (a FOR_ITER that does not jump; a JUMP_IF_…_OR_POP that does not).
int stack_effect(Instruction);
bool jumps(Opcode);

}  // namespace loopscope
