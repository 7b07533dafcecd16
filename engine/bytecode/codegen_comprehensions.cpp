#include "bytecode/code_generator.h"

namespace loopscope {

/// A comprehension is part of the enclosing code, with slots of its own for its names (PEP 709): it has no frame in
/// tracebacks, and its names are unset when it ends, normally or by an exception.
void CodeGenerator::comprehension(ComprehensionParts const& parts) {
  expression(*parts.generators.front().iter);
  set_line_of(parts.generators.front().iter->span);
  emit(parts.generators.front().is_async ? Opcode::GET_AITER : Opcode::GET_ITER);
  set_line_of(parts.node.span);

  Scope const& scope = m_symbols.scope_of(&parts.node);
  InlinedScope inlined{&scope, {}};
  for (std::string const& name : scope.local_names) inlined.slots[name] = add_slot(name);
  auto const slots = inlined.slots;
  for (std::string const& name : scope.local_names) {
    if (scope.lookup(name) == NameScope::cell) emit(Opcode::MAKE_CELL, slots.at(name));
  }
  auto const clear_names = [&] {
    for (std::string const& name : scope.local_names) emit(Opcode::CLEAR_FAST, slots.at(name));
  };

  // The container is below the first iterator, so that only the container has to be popped after the loop.
  emit(parts.build, 0);
  emit(Opcode::SWAP, 2);
  m_inlined.push_back(std::move(inlined));
  ProtectedRegion region = m_assembler.open_region(m_assembler.depth() - 2);
  comprehension_loop(parts, 0);
  m_inlined.pop_back();
  m_assembler.suspend(region);
  clear_names();
  Label const end = m_assembler.new_label();
  m_assembler.emit_jump(Opcode::JUMP, end);
  m_assembler.bind_handler(region);
  clear_names();
  emit(Opcode::RERAISE);
  m_assembler.bind(end);
}

/// Generates the loop of one `for`, whose iterator is on top; keeps the container. `index` counts the `for`s from the
/// left.
void CodeGenerator::comprehension_loop(ComprehensionParts const& parts, std::size_t index) {
  ast::Comprehension const& generator = parts.generators[index];
  Label const start = m_assembler.new_label();
  Label const next = m_assembler.new_label();
  Label const end = m_assembler.new_label();
  ProtectedRegion region;
  if (index > 0) {
    expression(*generator.iter);
    set_line_of(generator.iter->span);
    emit(generator.is_async ? Opcode::GET_AITER : Opcode::GET_ITER);
  }
  m_assembler.bind(start);
  set_line_of(generator.target->span);
  if (generator.is_async) {
    await_next_item(region, *generator.iter);
  } else {
    m_assembler.emit_jump(Opcode::FOR_ITER, end);
  }
  store(*generator.target);
  for (auto const& condition : generator.ifs) jump_if(*condition, next, false);
  if (index + 1 < parts.generators.size()) {
    comprehension_loop(parts, index + 1);
  } else {
    comprehension_element(parts);
  }
  m_assembler.bind(next);
  m_assembler.emit_jump(Opcode::JUMP_BACKWARD, start);
  if (generator.is_async) {
    end_async_iteration(region, *generator.iter);
  } else {
    m_assembler.bind(end);
  }
}

void CodeGenerator::comprehension_element(ComprehensionParts const& parts) {
  if (parts.key) expression(*parts.key);
  expression(parts.element);
  if (parts.add == Opcode::YIELD_VALUE) {
    emit(Opcode::YIELD_VALUE);
    return emit(Opcode::POP_TOP);
  }
  // The iterators of all the loops are between the container and the element.
  emit(parts.add, static_cast<std::uint32_t>(parts.generators.size() + 1));
}

}  // namespace loopscope
