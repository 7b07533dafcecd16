#include <string>

#include "base/assert.h"
#include "bytecode/code_generator.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/text/str.h"

namespace loopscope {

void CodeGenerator::body(ast::Body const& statements) {
  for (auto const& stmt : statements) statement(*stmt);
}

void CodeGenerator::statement(ast::Stmt const& stmt) {
  set_line_of(stmt.span);
  switch (stmt.kind) {
    case ast::StmtKind::FunctionDef:
    case ast::StmtKind::AsyncFunctionDef: return function_definition(ast::as<ast::FunctionDef>(stmt));
    case ast::StmtKind::ClassDef: return class_definition(ast::as<ast::ClassDef>(stmt));
    case ast::StmtKind::TypeAlias: return type_alias(ast::as<ast::TypeAlias>(stmt));
    case ast::StmtKind::Return: return return_statement(ast::as<ast::Return>(stmt));
    case ast::StmtKind::Delete:
      for (auto const& target : ast::as<ast::Delete>(stmt).targets) erase(*target);
      return;
    case ast::StmtKind::Assign: return assign(ast::as<ast::Assign>(stmt));
    case ast::StmtKind::AugAssign: return augmented_assign(ast::as<ast::AugAssign>(stmt));
    case ast::StmtKind::AnnAssign: return annotated_assign(ast::as<ast::AnnAssign>(stmt));
    case ast::StmtKind::For: return for_statement(ast::as<ast::For>(stmt));
    case ast::StmtKind::AsyncFor: return async_for_statement(ast::as<ast::For>(stmt));
    case ast::StmtKind::While: return while_statement(ast::as<ast::While>(stmt));
    case ast::StmtKind::If: return if_statement(ast::as<ast::If>(stmt));
    case ast::StmtKind::With:
    case ast::StmtKind::AsyncWith: return with_statement(ast::as<ast::With>(stmt), 0);
    case ast::StmtKind::Raise: return raise_statement(ast::as<ast::Raise>(stmt));
    case ast::StmtKind::Try:
    case ast::StmtKind::TryStar: return try_statement(ast::as<ast::Try>(stmt));
    case ast::StmtKind::Assert: return assert_statement(ast::as<ast::Assert>(stmt));
    case ast::StmtKind::Import: return import_statement(ast::as<ast::Import>(stmt));
    case ast::StmtKind::ImportFrom: return import_from(ast::as<ast::ImportFrom>(stmt));
    case ast::StmtKind::Expression: {
      auto const& value = *ast::as<ast::Expression>(stmt).value;
      if (value.kind == ast::ExprKind::Constant) return;
      expression(value);
      return emit(Opcode::POP_TOP);
    }
    case ast::StmtKind::Global:
    case ast::StmtKind::Nonlocal: return;
    case ast::StmtKind::Pass:
      // The line gets an instruction, so that stepping through the program stops there.
      return emit(Opcode::NOP);
    case ast::StmtKind::Break:
    case ast::StmtKind::Continue: return break_or_continue(stmt);
    case ast::StmtKind::Match: return match_statement(ast::as<ast::Match>(stmt));
  }
}

void CodeGenerator::if_statement(ast::If const& node) {
  Label const orelse = m_assembler.new_label();
  jump_if(*node.test, orelse, false);
  body(node.body);
  if (node.orelse.empty()) return m_assembler.bind(orelse);
  Label const end = m_assembler.new_label();
  m_assembler.emit_jump(Opcode::JUMP, end);
  m_assembler.bind(orelse);
  body(node.orelse);
  m_assembler.bind(end);
}

void CodeGenerator::while_statement(ast::While const& node) {
  Label const start = m_assembler.new_label();
  Label const orelse = m_assembler.new_label();
  Label const end = m_assembler.new_label();
  m_assembler.bind(start);
  jump_if(*node.test, orelse, false);
  m_blocks.push_back({.kind = Block::Kind::loop, .break_label = end, .continue_label = start});
  body(node.body);
  m_blocks.pop_back();
  set_line_of(node.span);
  m_assembler.emit_jump(Opcode::JUMP_BACKWARD, start);
  m_assembler.bind(orelse);
  body(node.orelse);
  m_assembler.bind(end);
}

void CodeGenerator::for_statement(ast::For const& node) {
  Label const start = m_assembler.new_label();
  Label const orelse = m_assembler.new_label();
  Label const end = m_assembler.new_label();
  expression(*node.iter);
  set_line_of(node.iter->span);
  emit(Opcode::GET_ITER);
  m_assembler.bind(start);
  set_line_of(node.iter->span);
  m_assembler.emit_jump(Opcode::FOR_ITER, orelse);
  m_blocks.push_back({.kind = Block::Kind::loop, .is_for = true, .break_label = end, .continue_label = start});
  set_line_of(node.target->span);
  store(*node.target);
  body(node.body);
  m_blocks.pop_back();
  set_line_of(node.span);
  m_assembler.emit_jump(Opcode::JUMP_BACKWARD, start);
  m_assembler.bind(orelse);
  body(node.orelse);
  m_assembler.bind(end);
}

void CodeGenerator::return_statement(ast::Return const& node) {
  if (node.value) {
    expression(*node.value);
  } else {
    load_none();
  }
  set_line_of(node.span);
  leave_blocks(0, TopOfStack::preserved);
  set_line_of(node.span);
  emit(Opcode::RETURN_VALUE);
  reenter_blocks(0);
}

void CodeGenerator::raise_statement(ast::Raise const& node) {
  std::uint32_t count = 0;
  if (node.exc) {
    expression(*node.exc);
    ++count;
    if (node.cause) {
      expression(*node.cause);
      ++count;
    }
  }
  set_line_of(node.span);
  emit(Opcode::RAISE_VARARGS, count);
}

void CodeGenerator::assert_statement(ast::Assert const& node) {
  Label const end = m_assembler.new_label();
  jump_if(*node.test, end, true);
  emit(Opcode::LOAD_ASSERTION_ERROR);
  if (node.msg) {
    emit(Opcode::PUSH_NULL);
    expression(*node.msg);
    emit(Opcode::CALL, 1);
  }
  set_line_of(node.test->span);
  emit(Opcode::RAISE_VARARGS, 1);
  m_assembler.bind(end);
}

void CodeGenerator::import_statement(ast::Import const& node) {
  for (ast::Alias const& alias : node.names) {
    std::string const& dotted = alias.name.text;
    std::size_t dot = dotted.find('.');
    load_int(0);
    load_none();
    emit_named(Opcode::IMPORT_NAME, dotted);
    if (!alias.asname) {
      name_operation(dotted.substr(0, dot), NameUse::store);
      continue;
    }
    // `import a.b.c as d` binds the last module; IMPORT_NAME returns the first.
    while (dot != std::string::npos) {
      std::size_t const next = dotted.find('.', dot + 1);
      emit_named(Opcode::IMPORT_FROM, dotted.substr(dot + 1, next == std::string::npos ? next : next - dot - 1));
      emit(Opcode::SWAP, 2);
      emit(Opcode::POP_TOP);
      dot = next;
    }
    name_operation(alias.asname->text, NameUse::store);
  }
}

void CodeGenerator::import_from(ast::ImportFrom const& node) {
  if (node.module.text == "__future__") return;
  load_int(0);
  std::vector<Value> names;
  for (ast::Alias const& alias : node.names) names.push_back(Value::from(m_runtime.intern(alias.name.text)));
  m_assembler.load_constant(Value::from(make_tuple(m_runtime, std::span<Value const>(names))));
  emit_named(Opcode::IMPORT_NAME, node.module.text);
  for (ast::Alias const& alias : node.names) {
    emit_named(Opcode::IMPORT_FROM, alias.name.text);
    name_operation(alias.asname ? alias.asname->text : alias.name.text, NameUse::store);
  }
  emit(Opcode::POP_TOP);
}

}  // namespace loopscope
