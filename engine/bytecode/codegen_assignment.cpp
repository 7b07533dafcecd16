#include <algorithm>
#include <optional>

#include "base/assert.h"
#include "bytecode/code_generator.h"

namespace loopscope {

void CodeGenerator::store(ast::Expr const& target) {
  switch (target.kind) {
    case ast::ExprKind::Name: return name_operation(ast::as<ast::Name>(target).id, NameUse::store);
    case ast::ExprKind::Attribute: {
      auto const& node = ast::as<ast::Attribute>(target);
      note_static_attribute(node);
      expression(*node.value);
      set_line_of_attribute(node.span, node.attr.span);
      return emit_named(Opcode::STORE_ATTR, node.attr.text);
    }
    case ast::ExprKind::Subscript: {
      auto const& node = ast::as<ast::Subscript>(target);
      expression(*node.value);
      subscript_key(*node.slice);
      set_line_of(target.span);
      return emit(Opcode::STORE_SUBSCR);
    }
    case ast::ExprKind::Tuple: set_line_of(target.span); return unpack(ast::as<ast::Tuple>(target).elts);
    case ast::ExprKind::List: set_line_of(target.span); return unpack(ast::as<ast::List>(target).elts);
    default: UNREACHABLE();
  }
}

/// Mirrors maybe_add_static_attribute_to_class in Python/codegen.c.
void CodeGenerator::note_static_attribute(ast::Attribute const& target) {
  auto const* name = ast::if_is<ast::Name>(target.value.get());
  if (!name || name->id != "self") return;
  for (CodeGenerator* around = this; around; around = around->m_parent) {
    if (around->m_scope.kind != ScopeKind::class_body) continue;
    around->m_static_attributes.insert(target.attr.text);
    return;
  }
}

void CodeGenerator::unpack(std::vector<ast::ExprPtr> const& targets) {
  auto const star =
      std::ranges::find_if(targets, [](auto const& target) { return target->kind == ast::ExprKind::Starred; });
  auto const before = static_cast<std::uint32_t>(star - targets.begin());
  if (star == targets.end()) {
    emit(Opcode::UNPACK_SEQUENCE, before);
  } else {
    auto const after = static_cast<std::uint32_t>(targets.end() - star - 1);
    emit(Opcode::UNPACK_EX, before + 256 * after);
  }
  for (auto const& target : targets) {
    auto const* starred = ast::if_is<ast::Starred>(target.get());
    store(starred ? *starred->value : *target);
  }
}

void CodeGenerator::assign(ast::Assign const& node) {
  if (assign_by_exchange(node)) return;
  expression(*node.value);
  for (std::size_t i = 0; i < node.targets.size(); ++i) {
    if (i + 1 < node.targets.size()) emit(Opcode::COPY, 1);
    store(*node.targets[i]);
  }
}

/// Generates `a, b = x, y` without a tuple.
bool CodeGenerator::assign_by_exchange(ast::Assign const& node) {
  auto const* values = ast::if_is<ast::Tuple>(node.value.get());
  auto const* targets = ast::if_is<ast::Tuple>(node.targets.front().get());
  if (node.targets.size() != 1 || !values || !targets || values->elts.size() != targets->elts.size()) return false;
  std::size_t const count = values->elts.size();
  auto const is_starred = [](auto const& element) { return element->kind == ast::ExprKind::Starred; };
  if (count < 2 || count > 3 || std::ranges::any_of(values->elts, is_starred) ||
      std::ranges::any_of(targets->elts, is_starred)) {
    return false;
  }
  for (auto const& value : values->elts) expression(*value);
  emit(Opcode::SWAP, static_cast<std::uint32_t>(count));
  for (auto const& target : targets->elts) store(*target);
  return true;
}

void CodeGenerator::augmented_assign(ast::AugAssign const& node) {
  auto const operate = [&] {
    expression(*node.value);
    set_line_of(node.span);
    emit(Opcode::INPLACE_OP, static_cast<std::uint32_t>(node.op));
  };
  switch (node.target->kind) {
    case ast::ExprKind::Name: {
      auto const& name = ast::as<ast::Name>(*node.target);
      name_operation(name.id, NameUse::load);
      operate();
      return name_operation(name.id, NameUse::store);
    }
    case ast::ExprKind::Attribute: {
      auto const& target = ast::as<ast::Attribute>(*node.target);
      expression(*target.value);
      set_line_of_attribute(target.span, target.attr.span);
      emit(Opcode::COPY, 1);
      emit_named(Opcode::LOAD_ATTR, target.attr.text);
      note_static_attribute(target);
      operate();
      set_line_of_attribute(target.span, target.attr.span);
      emit(Opcode::SWAP, 2);
      return emit_named(Opcode::STORE_ATTR, target.attr.text);
    }
    case ast::ExprKind::Subscript: {
      auto const& target = ast::as<ast::Subscript>(*node.target);
      expression(*target.value);
      subscript_key(*target.slice);
      set_line_of(target.span);
      emit(Opcode::COPY, 2);
      emit(Opcode::COPY, 2);
      emit(Opcode::BINARY_SUBSCR);
      operate();
      set_line_of(target.span);
      // container, key, result -> result, container, key
      emit(Opcode::SWAP, 3);
      emit(Opcode::SWAP, 2);
      return emit(Opcode::STORE_SUBSCR);
    }
    default: UNREACHABLE();
  }
}

/// The annotation is not evaluated here (PEP 649). Without a value, only the parts of the target are evaluated.
void CodeGenerator::annotated_assign(ast::AnnAssign const& node) {
  if (node.value) {
    expression(*node.value);
    store(*node.target);
    return note_annotation(node);
  }
  note_annotation(node);
  if (auto const* target = ast::if_is<ast::Attribute>(node.target.get())) {
    expression(*target->value);
    emit(Opcode::POP_TOP);
  } else if (auto const* subscript = ast::if_is<ast::Subscript>(node.target.get())) {
    expression(*subscript->value);
    emit(Opcode::POP_TOP);
    subscript_key(*subscript->slice);
    emit(Opcode::POP_TOP);
  }
}

void CodeGenerator::erase(ast::Expr const& target) {
  switch (target.kind) {
    case ast::ExprKind::Name: return name_operation(ast::as<ast::Name>(target).id, NameUse::erase);
    case ast::ExprKind::Attribute: {
      auto const& node = ast::as<ast::Attribute>(target);
      expression(*node.value);
      set_line_of_attribute(node.span, node.attr.span);
      return emit_named(Opcode::DELETE_ATTR, node.attr.text);
    }
    case ast::ExprKind::Subscript: {
      auto const& node = ast::as<ast::Subscript>(target);
      expression(*node.value);
      subscript_key(*node.slice);
      set_line_of(node.span);
      return emit(Opcode::DELETE_SUBSCR);
    }
    case ast::ExprKind::Tuple:
      for (auto const& element : ast::as<ast::Tuple>(target).elts) erase(*element);
      return;
    case ast::ExprKind::List:
      for (auto const& element : ast::as<ast::List>(target).elts) erase(*element);
      return;
    default: UNREACHABLE();
  }
}

}  // namespace loopscope
