#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "bytecode/code_object.h"
#include "bytecode/opcodes.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;

/// A jump target, which jumps may refer to before or after it is bound. Created by an Assembler and valid only for it.
struct Label {
  std::uint32_t index = 0;
};

/// A range of code whose exceptions go to a handler. It may have holes: the clean-up of a `return` inside it runs
/// outside the range.
struct ProtectedRegion {
  std::uint32_t depth = 0;  ///< The number of values that stay on the stack below the exception.
  std::uint32_t begin = 0;  ///< The start of its current part.
  bool is_open = false;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> stretches = {};
};

/// Writes the instructions of one code object: resolves labels, collects the constants, computes the depth of the stack
/// and drops unreachable code. The depth must be the same on all paths to a label.
class Assembler {
 public:
  explicit Assembler(CodeObject& code) : m_code(code) {}

  /// Sets the source line and place of the instructions that follow.
  void set_line(std::uint32_t line, SourceSpan place = {}) {
    m_line = static_cast<std::uint16_t>(line);
    m_place = place;
  }
  std::uint16_t line() const { return m_line; }
  SourceSpan place() const { return m_place; }

  void emit(Opcode opcode, std::uint32_t operand = 0);
  void emit_jump(Opcode opcode, Label target);
  void load_constant(Value value);
  /// Loads a constant. Constants with the same `key` share an entry; the key must identify type and bits.
  void load_constant(Value value, std::string const& key);
  std::uint32_t name_index(Runtime& runtime, std::string_view name);

  Label new_label();
  void bind(Label label);
  bool is_reachable() const { return m_is_reachable; }

  /// Opens a region here that keeps `depth` values of the stack; `bind_handler` binds its handler.
  ProtectedRegion open_region(std::uint32_t depth);
  /// Interrupt and continue a region around code that it must not protect.
  void suspend(ProtectedRegion& region);
  void resume(ProtectedRegion& region);
  /// Closes the region, after the regions inside it, and starts its handler here, with the exception on top of the kept
  /// values.
  void bind_handler(ProtectedRegion& region);

  std::uint32_t depth() const { return m_depth; }
  /// Patches the jumps and sets the stack size.
  void finish();

 private:
  static constexpr std::uint32_t unbound = 0xFFFF'FFFF;
  struct LabelState {
    std::uint32_t position = unbound;
    std::uint32_t depth = unbound;
  };

  std::uint32_t position() const { return static_cast<std::uint32_t>(m_code.instructions.size()); }
  void reach(Label label, std::uint32_t depth);

  CodeObject& m_code;
  std::uint16_t m_line = 0;
  SourceSpan m_place;
  bool m_is_reachable = true;
  std::uint32_t m_depth = 0;
  std::vector<LabelState> m_labels;
  std::vector<std::pair<std::uint32_t, Label>> m_jumps;
  std::unordered_map<std::string, std::uint32_t> m_constant_index;
  std::unordered_map<std::string, std::uint32_t> m_name_index;
};

}  // namespace loopscope
