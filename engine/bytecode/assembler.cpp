#include "bytecode/assembler.h"

#include <algorithm>

#include "base/assert.h"
#include "values/core/runtime.h"

namespace loopscope {

namespace {

bool ends_control_flow(Opcode opcode) {
  return opcode == Opcode::JUMP || opcode == Opcode::JUMP_BACKWARD || opcode == Opcode::RETURN_VALUE ||
         opcode == Opcode::RAISE_VARARGS || opcode == Opcode::RERAISE;
}

/// The depth of the stack at the target minus the depth when the jump is not taken.
int depth_change_when_jumping(Opcode opcode) {
  switch (opcode) {
    case Opcode::FOR_ITER: return -2;
    case Opcode::JUMP_IF_FALSE_OR_POP:
    case Opcode::JUMP_IF_TRUE_OR_POP: return 1;
    default: return 0;
  }
}

}  // namespace

void Assembler::emit(Opcode opcode, std::uint32_t operand) {
  if (!m_is_reachable) return;
  ENSURE(operand <= largest_operand);
  Instruction const instruction(opcode, operand);
  m_code.instructions.push_back(instruction);
  m_code.lines.push_back(m_line);
  m_code.places.push_back(m_place);
  auto const depth = static_cast<int>(m_depth) + stack_effect(instruction);
  ENSURE(depth >= 0);
  m_depth = static_cast<std::uint32_t>(depth);
  // Every instruction may use up to two temporary places.
  m_code.stack_size = std::max(m_code.stack_size, m_depth + 2);
  if (ends_control_flow(opcode)) m_is_reachable = false;
}

void Assembler::emit_jump(Opcode opcode, Label target) {
  if (!m_is_reachable) return;
  m_jumps.emplace_back(position(), target);
  emit(opcode);
  reach(target, m_depth + depth_change_when_jumping(opcode));
}

void Assembler::load_constant(Value value) {
  if (!m_is_reachable) return;
  m_code.constants.push_back(std::move(value));
  emit(Opcode::LOAD_CONST, static_cast<std::uint32_t>(m_code.constants.size() - 1));
}

void Assembler::load_constant(Value value, std::string const& key) {
  if (!m_is_reachable) return;
  auto const [entry, is_new] = m_constant_index.try_emplace(key, m_code.constants.size());
  if (is_new) m_code.constants.push_back(std::move(value));
  emit(Opcode::LOAD_CONST, entry->second);
}

std::uint32_t Assembler::name_index(Runtime& runtime, std::string_view name) {
  auto const [entry, is_new] = m_name_index.try_emplace(std::string(name), m_code.names.size());
  if (is_new) m_code.names.push_back(runtime.intern(name));
  return entry->second;
}

Label Assembler::new_label() {
  m_labels.emplace_back();
  return Label{static_cast<std::uint32_t>(m_labels.size() - 1)};
}

void Assembler::reach(Label label, std::uint32_t depth) {
  LabelState& state = m_labels[label.index];
  ENSURE(state.depth == unbound || state.depth == depth);
  state.depth = depth;
}

void Assembler::bind(Label label) {
  LabelState& state = m_labels[label.index];
  ENSURE(state.position == unbound);
  state.position = position();
  if (m_is_reachable) reach(label, m_depth);
  if (state.depth == unbound) return;
  m_depth = state.depth;
  m_is_reachable = true;
}

ProtectedRegion Assembler::open_region(std::uint32_t depth) {
  return {.depth = depth, .begin = position(), .is_open = true};
}

void Assembler::suspend(ProtectedRegion& region) {
  if (!region.is_open) return;
  region.is_open = false;
  if (region.begin != position()) region.stretches.emplace_back(region.begin, position());
}

void Assembler::resume(ProtectedRegion& region) {
  region.begin = position();
  region.is_open = true;
}

void Assembler::bind_handler(ProtectedRegion& region) {
  suspend(region);
  ENSURE(!m_is_reachable);
  if (region.stretches.empty()) return;
  for (auto const& [begin, end] : region.stretches) {
    m_code.exception_table.push_back({.begin = begin, .end = end, .target = position(), .depth = region.depth});
  }
  m_depth = region.depth + 1;
  m_code.stack_size = std::max(m_code.stack_size, m_depth + 2);
  m_is_reachable = true;
}

void Assembler::finish() {
  for (auto const& [position, label] : m_jumps) {
    Instruction& instruction = m_code.instructions[position];
    ENSURE(m_labels[label.index].position != unbound);
    instruction = Instruction(instruction.opcode(), m_labels[label.index].position);
  }
}

}  // namespace loopscope
