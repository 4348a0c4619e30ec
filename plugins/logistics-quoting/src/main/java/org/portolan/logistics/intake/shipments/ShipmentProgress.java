package org.portolan.logistics.intake.shipments;

import static org.portolan.api.intake.Header.Field.optional;
import static org.portolan.api.intake.Header.Field.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.portolan.api.intake.Header;
import org.portolan.api.intake.Row;
import org.portolan.api.intake.Source;
import org.portolan.api.intake.TableFormat;
import org.portolan.api.report.Finding;
import org.portolan.api.report.Place;
import org.portolan.api.store.Batch;
import org.portolan.api.text.Text;
import org.portolan.logistics.model.shipments.ProgressReport;

/** A forwarder's weekly progress file: one row a shipment, with its channel, its days and what is new. */
public final class ShipmentProgress implements TableFormat<ProgressReport> {

    private static final Header HEADER = Header.of(
            required(
                    "shipment",
                    "shipment no",
                    "shipment no.",
                    "shipment number",
                    "shipment id",
                    "shipment ref",
                    "waybill",
                    "waybill no",
                    "waybill no.",
                    "hbl",
                    "hbl no",
                    "job no",
                    "reference",
                    "运单号",
                    "运单编号",
                    "货件号",
                    "货件编号",
                    "入仓号",
                    "入仓编号",
                    "提单号",
                    "柜号",
                    "单号",
                    "系统单号",
                    "FBA号",
                    "FBA编号"),
            required(
                    "status",
                    "latest status",
                    "current status",
                    "progress",
                    "tracking status",
                    "remark",
                    "remarks",
                    "状态",
                    "最新状态",
                    "当前状态",
                    "物流状态",
                    "运输状态",
                    "货物状态",
                    "进度",
                    "最新进度",
                    "物流进度",
                    "最新轨迹",
                    "轨迹",
                    "动态",
                    "货物动态"),
            optional(
                    "channel",
                    "service",
                    "mode",
                    "transport mode",
                    "product",
                    "渠道",
                    "渠道名称",
                    "运输方式",
                    "物流渠道",
                    "服务",
                    "产品",
                    "航线"),
            optional("destination", "dest", "warehouse", "to", "目的地", "目的仓", "仓库", "仓库代码", "目的国", "国家", "收货仓库"),
            optional("cartons", "ctns", "boxes", "packages", "pcs", "箱数", "件数", "总箱数", "箱数(CTN)"),
            optional(
                    "etd",
                    "departure",
                    "departs",
                    "sailing date",
                    "atd",
                    "开船日",
                    "开船日期",
                    "开船时间",
                    "起飞日期",
                    "离港日",
                    "发货日期",
                    "船期"),
            optional(
                    "eta",
                    "arrival",
                    "expected arrival",
                    "estimated delivery",
                    "delivery eta",
                    "预计到港",
                    "预计到达",
                    "预计到货",
                    "预计送达",
                    "预计签收",
                    "到港日",
                    "到港日期",
                    "预计到仓",
                    "预计到仓时间"),
            optional(
                    "promised",
                    "promised date",
                    "original eta",
                    "latest delivery",
                    "承诺送达",
                    "承诺时效",
                    "原ETA",
                    "原预计",
                    "最晚送达"),
            optional(
                    "tracking",
                    "tracking no",
                    "tracking no.",
                    "tracking number",
                    "last mile",
                    "快递单号",
                    "转单号",
                    "派送单号",
                    "跟踪号",
                    "追踪号"),
            optional(
                    "orders",
                    "order",
                    "order no",
                    "order no.",
                    "order number",
                    "po",
                    "po no",
                    "po no.",
                    "po number",
                    "订单号",
                    "订单",
                    "采购单号",
                    "客户单号",
                    "PO号"),
            optional("reported", "updated", "update date", "last update", "date", "更新日期", "更新时间", "日期", "最后更新"));

    private static final Pattern BETWEEN = Pattern.compile("[,;|/，；、\\s]+");

    @Override
    public String id() {
        return "logistics.shipment-progress";
    }

    @Override
    public Header header() {
        return HEADER;
    }

    @Override
    public Optional<ProgressReport> row(Row row) {
        String shipment = row.required("shipment");
        String status = row.required("status");
        Optional<Integer> cartons = row.decimal("cartons").map(BigDecimal::intValue);
        Optional<LocalDate> departs = row.date("etd");
        Optional<LocalDate> arrives = row.date("eta");
        Optional<LocalDate> promised = row.date("promised");
        Optional<LocalDate> reported = row.date("reported");
        if (row.rejected()) {
            return Optional.empty();
        }
        ProgressReport report = new ProgressReport(
                shipment,
                row.text("channel"),
                row.text("destination"),
                cartons,
                departs,
                arrives,
                promised,
                status,
                StatusVocabulary.Known.WORDS.of(status),
                row.text("tracking"),
                orders(row.text("orders")),
                reported,
                "",
                Place.NOWHERE);
        say(row, report);
        return Optional.of(report);
    }

    private static void say(Row row, ProgressReport report) {
        if (report.status().isEmpty()) {
            row.finding(Finding.warning(
                    row.place().column("status"),
                    Text.of("logistics.shipments.unknown-status", report.shipment(), report.words()),
                    Text.of("logistics.shipments.unknown-status.remedy")));
        }
        if (report.arrives().isPresent()
                && report.departs().isPresent()
                && report.arrives().get().isBefore(report.departs().get())) {
            row.finding(Finding.warning(
                    row.place().column("eta"),
                    Text.of(
                            "logistics.shipments.eta-before-etd",
                            report.shipment(),
                            report.arrives().get().toString(),
                            report.departs().get().toString()),
                    Text.of("logistics.shipments.eta-before-etd.remedy")));
        }
    }

    private static List<String> orders(String text) {
        return Arrays.stream(BETWEEN.split(text))
                .filter(order -> !order.isEmpty())
                .distinct()
                .toList();
    }

    @Override
    public Writer<ProgressReport> writer(Batch batch, Source source) {
        batch.rows("logistics_shipment_file", "file").add(0, source.fileName());
        Batch.Rows rows = batch.rows(
                "logistics_shipment_progress",
                "sheet",
                "shipment",
                "channel",
                "destination",
                "cartons",
                "departs",
                "arrives",
                "promised",
                "words",
                "status",
                "tracking",
                "orders",
                "reported");
        return (row, report) -> rows.add(
                row.number(),
                row.sheet(),
                report.shipment(),
                report.channel(),
                report.destination(),
                report.cartons().orElse(null),
                report.departs().map(LocalDate::toString).orElse(null),
                report.arrives().map(LocalDate::toString).orElse(null),
                report.promised().map(LocalDate::toString).orElse(null),
                report.words(),
                report.status().map(Enum::name).orElse(null),
                report.tracking(),
                String.join(" ", report.orders()),
                report.reported().map(LocalDate::toString).orElse(null));
    }
}
