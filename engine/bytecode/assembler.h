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

/// A place in the code that jumps name before or after it is bound. Made by an Assembler, valid for it alone.
struct Label {
  std::uint32_t index = 0;
};

/// A stretch of code whose exceptions go to a handler. It may have holes: a `return` inside runs its clean-up outside
/// of it.
struct ProtectedRegion {
  std::uint32_t depth = 0;  ///< The values that stay on the stack below the exception.
  std::uint32_t begin = 0;  ///< Where its current stretch began.
  bool is_open = false;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> stretches = {};
};

/// Writes the instructions of one code object: resolves labels, keeps the constants apart, follows the depth of the
/// stack and leaves out what can't be reached. The code must be structured: whichever way a label is reached, the depth
/// is the same.
class Assembler {
 public:
  explicit Assembler(CodeObject& code) : m_code(code) {}

  /// Instructions that follow come from this source line.
  void set_line(std::uint32_t line, SourceSpan place = {}) {
    m_line = static_cast<std::uint16_t>(line);
    m_place = place;
  }
  std::uint16_t line() const { return m_line; }
  SourceSpan place() const { return m_place; }

  void emit(Opcode opcode, std::uint32_t operand = 0);
  void emit_jump(Opcode opcode, Label target);
  void load_constant(Value value);
  /// Constants of the same type and the same bits share a place: the key says which ones are the same.
  void load_constant(Value value, std::string const& key);
  std::uint32_t name_index(Runtime& runtime, std::string_view name);

  Label new_label();
  void bind(Label label);
  bool is_reachable() const { return m_is_reachable; }

  /// Opens a region at this point that keeps `depth` values of the stack; its exceptions go where `bind_handler` is
  /// called.
  ProtectedRegion open_region(std::uint32_t depth);
  /// Interrupts and goes on with a region around code that it must not protect.
  void suspend(ProtectedRegion& region);
  void resume(ProtectedRegion& region);
  /// Ends the region and begins its handler here, with the exception on top of the kept values. Inner regions are
  /// closed first.
  void bind_handler(ProtectedRegion& region);

  std::uint32_t depth() const { return m_depth; }
  /// Patches the jumps and fills in the stack size.
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
