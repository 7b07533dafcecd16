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

/// One instruction; opcodes.def describes the operand.
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
/// The source of the value that an AWAIT waits for: an expression, or a method call of `async with` or `async for`.
enum class AwaitSource : std::uint32_t { expression, aenter, aexit, anext };
/// The kind of a handler: `except` clauses, which test the exception, a `finally` block, or the `__exit__` of a `with`.
enum class Handling : std::uint32_t { except, finally, with };

/// The number of values that the instruction adds to the stack when it does not jump.
int stack_effect(Instruction);
/// Whether the operand of the opcode is a jump target.
bool jumps(Opcode);

}  // namespace loopscope
